/** A regular expression that is made when it is first used: with properties of Unicode it takes a part of a millisecond. */
export function pattern(
  source: string,
  flags: string = "u",
): { readonly regExp: RegExp; test(text: string): boolean } {
  let made: RegExp | undefined;
  const make = (): RegExp => (made ??= new RegExp(source, flags));
  return {
    get regExp() {
      return make();
    },
    test: (text) => make().test(text),
  };
}
