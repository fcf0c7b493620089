-- Attaches Neovim to the server named by LSP_SERVER and prints what it shows: line, column, rule, message, one diagnostic a line.
local client = vim.lsp.start_client({
  name = 'dpa',
  cmd = { os.getenv('LSP_NODE'), os.getenv('LSP_SERVER'), '--stdio' },
  root_dir = vim.fn.getcwd(),
  init_options = { locale = 'de' },
})
vim.lsp.buf_attach_client(0, client)
vim.bo.filetype = 'markdown'
local shown = vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 20)
for _, one in ipairs(vim.diagnostic.get(0)) do
  io.stdout:write(string.format('%d:%d %s %s %s\n', one.lnum + 1, one.col + 1, one.source, one.code, one.message))
end
vim.cmd(shown and 'qall!' or 'cquit 1')
