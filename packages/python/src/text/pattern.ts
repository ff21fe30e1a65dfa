/** A regular expression that is made when it is first used: with properties of Unicode it takes a part of a millisecond. */
export function pattern(
  source: string,
  flags: string = "u",
): { readonly regExp: RegExp; test(text: string): boolean } {
  let made: RegExp | undefined;
  return {
    get regExp() {
      return (made ??= new RegExp(source, flags));
    },
    test: (text) => (made ??= new RegExp(source, flags)).test(text),
  };
}
