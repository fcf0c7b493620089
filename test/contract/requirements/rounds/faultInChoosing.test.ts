import { type Case, judges } from '../judged.js';

/** Who is liable for its own fault in choosing a sub-processor is not liable for the sub-processor. Art. 28(4) third sentence GDPR. */
const liability: readonly Case[] = [
  ['partial', 'Sub-processors # The Provider shall be liable to the Customer solely for its own failure to apply due diligence in the selection of a sub-processor.'],
  ['partial', 'Sub-processors # The Provider bears liability for its own shortcomings in choosing the sub-processor.'],
  ['partial', 'Sub-processors # With regard to sub-processors the Provider is answerable exclusively for the care which it has taken in their selection and supervision.'],
  ['partial', 'Sub-processors # The Provider is responsible for any negligence of its own in the choice of sub-processors.'],
  ['partial', 'Sub-processors # As regards sub-processors, the Provider is liable to the Customer merely for breach of its duty to select them carefully.'],
  ['partial', 'Sub-processors # The Provider is liable for lapses on its part when selecting sub-processors. Otherwise the sub-processor itself is liable for the damage it causes.'],
  ['partial', 'Sub-processors # The Provider answers towards the Customer for its failings in the vetting and monitoring of sub-processors.'],
  ['partial', 'Sub-processors # Where a sub-processor fails to perform, the liability of the Provider extends no further than the careful selection of the sub-processor.'],
  ['partial', 'Sub-processors # The Provider is liable for damage arising from its negligent selection of a sub-processor.'],
  ['partial', 'Sub-processors # For damage caused by sub-processors the Provider is liable only for culpa in eligendo.'],
  ['partial', 'Our helpers # We are liable for sub-processors solely where we have been careless in choosing them.'],
  ['present', 'Sub-processors # The Provider is liable not only for failures in the selection of the sub-processor but for all its acts and omissions.'],
  ['present', 'Sub-processors # The Provider is liable for failures in the selection of sub-processors and for the acts and omissions of the sub-processors as for its own.'],
  ['present', 'Sub-processors # The Provider is liable for every failure of a sub-processor that it has selected.'],
  ['present', 'Sub-processors # The Provider is fully liable to the Customer for the failures of sub-processors, whichever it selects.'],
  ['present', 'Sub-processors # The Provider shall remain fully liable to the Customer for the performance of the sub-processor. It is responsible for the careful selection of each sub-processor.'],
  ['present', 'Sub-processors # The Provider selects sub-processors with care. It is liable for their failures as for its own.'],
  ['present', 'Sub-processors # The Provider is liable for breaches by the sub-processor, regardless of any fault in its selection.'],
  ['present', 'Sub-processors # The Provider is liable for the sub-processor even if it has committed no fault in the selection of the sub-processor.'],
  ['present', 'Sub-processors # The Provider cannot avoid liability for a sub-processor by showing that it took care in the selection.'],
  ['present', 'Sub-processors # The Provider is liable for the sub-processors of its choice.'],
  ['present', 'Sub-processors # The Provider is liable for any fault of the sub-processor and for any fault in its selection.'],
  ['present', 'Sub-processors # We are liable for failures by our sub-processors in choosing their own staff and in all else.'],
];

describe('fault in choosing a sub-processor', () => judges('subprocessor-liability', liability));
