/** `repr(value)` of Python's float. */
export function repr(value: number): string;
/** `format(value, ".{digits}f")` of Python's float. */
export function fixed(value: number, digits: number): string;
