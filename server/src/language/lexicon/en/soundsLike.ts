/** English words taken for the name of a side, by how they sound; spelling alone would put them too far apart. */
export const SOUNDS_LIKE: Readonly<Record<string, string>> = { principle: 'principal', costumer: 'customer', custumer: 'customer' };
