/* str.encode and bytes.decode of UTF-8, ASCII and Latin-1; errors, and other codecs, are TypeScript's. */
#include "bytes.h"
#include "fast-path.h"

#define CODEC_UTF8 0
#define CODEC_ASCII 1
#define CODEC_LATIN1 2
#define CODEC_OTHER 3

/* Names as programs write them; case, '-', '_' and ' ' say nothing. */
static u32 codec_of(Value v) {
  if (!has_type(v, TYPE_STR) || str_width(object_of(v)) != 1) return CODEC_OTHER;
  const u8 *text = (const u8 *)str_text(object_of(v));
  u8 name[12];
  u32 length = 0;
  for (u32 i = 0; i < U32(object_of(v), STR_LENGTH); i++) {
    u8 c = text[i];
    if (c == '-' || c == '_' || c == ' ') continue;
    if (length == sizeof name) return CODEC_OTHER;
    name[length++] = c - 'A' < 26u ? (u8)(c + 32) : c;
  }
  static const struct {
    u8 length, codec;
    char name[10];
  } known[] = {{4, CODEC_UTF8, "utf8"}, {5, CODEC_ASCII, "ascii"}, {6, CODEC_LATIN1, "latin1"}, {8, CODEC_LATIN1, "iso88591"}, {7, CODEC_ASCII, "usascii"}};
  for (u32 k = 0; k < sizeof known / sizeof known[0]; k++) {
    u32 i = 0;
    while (i < length && length == known[k].length && name[i] == (u8)known[k].name[i]) i++;
    if (i == length && length == known[k].length) return known[k].codec;
  }
  return CODEC_OTHER;
}

/* The codec of the arguments behind the receiver; errors is "strict" when it is not said. */
PLAIN u32 codec_argument(const u64 *args, u32 argc) { return argc == 1 ? CODEC_UTF8 : argc == 2 ? codec_of(args[1]) : CODEC_OTHER; }

static u32 is_ascii(const u8 *text, u32 length) {
  u32 i = 0;
  for (; i + 8 <= length; i += 8) {
    u64 word;
    __builtin_memcpy(&word, text + i, 8);
    if (word & 0x8080808080808080ull) return 0;
  }
  for (; i < length; i++)
    if (text[i] >= 0x80) return 0;
  return 1;
}

FAST(fast_str_encode) {
  u32 codec = codec_argument(args, argc);
  if (codec == CODEC_OTHER) return 0;
  char *str = object_of(args[0]);
  u32 length = U32(str, STR_LENGTH);
  const u8 *text = (const u8 *)str_text(str);
  if (str_width(str) == 1 && (codec == CODEC_LATIN1 || is_ascii(text, length))) ANSWER(bytes_like(context, TYPE_BYTES, text, length));
  if (codec != CODEC_UTF8) return 0;
  u64 bytes = 0;
  for (u32 i = 0; i < length; i++) {
    u32 c = str_at(str, i);
    if (c - 0xd800 < 0x800u) return 0;
    bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  }
  char *encoded = new_bytes(context, bytes);
  if (!encoded) return 0;
  u8 *to = (u8 *)encoded + BYTES_DATA;
  for (u32 i = 0; i < length; i++) {
    u32 c = str_at(str, i);
    if (c < 0x80) {
      *to++ = (u8)c;
      continue;
    }
    u32 more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
    *to++ = (u8)((more == 1 ? 0xc0 : more == 2 ? 0xe0 : 0xf0) | c >> (6 * more));
    while (more--) *to++ = (u8)(0x80 | (c >> (6 * more) & 63));
  }
  ANSWER(pointer_value(encoded));
}

/* The character at text[*i], and *i behind it; ~0: none. */
static u32 decode_character(const u8 *text, u32 length, u32 *i) {
  u32 first = text[(*i)++], more = first < 0x80 ? 0 : first < 0xc2 ? 9 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : 9;
  if (!more) return first;
  if (more == 9 || *i + more > length) return ~0u;
  u32 c = first & (0x3f >> more), least = more == 1 ? 0x80 : more == 2 ? 0x800 : 0x10000;
  for (; more; more--) {
    u32 next = text[(*i)++];
    if (next >> 6 != 2) return ~0u;
    c = c << 6 | (next & 63);
  }
  return c < least || c > 0x10ffff || c - 0xd800 < 0x800u ? ~0u : c;
}

FAST(fast_bytes_decode) {
  const u8 *text;
  u32 length, codec = codec_argument(args, argc);
  if (codec == CODEC_OTHER || !bytes_of(args[0], &text, &length)) return 0;
  if (length == 1 && text[0] < 0x80) ANSWER(str_of_code_point(context, text[0]));
  if (codec == CODEC_LATIN1 || is_ascii(text, length)) {
    char *str = new_str(context, length, 1);
    if (!str) return 0;
    copy_bytes(str + STR_INLINE, text, length);
    ANSWER(pointer_value(str));
  }
  if (codec != CODEC_UTF8) return 0;
  u32 count = 0, widest = 0;
  for (u32 i = 0; i < length; count++) {
    u32 c = decode_character(text, length, &i);
    if (c == ~0u) return 0;
    if (c > widest) widest = c;
  }
  if (count == 1) ANSWER(str_of_code_point(context, widest));
  u32 width = widest < 0x100 ? 1 : widest < 0x10000 ? 2 : 4;
  char *str = new_str(context, count, width);
  if (!str) return 0;
  char *to = str + STR_INLINE;
  for (u32 i = 0, k = 0; i < length; k++) {
    u32 c = decode_character(text, length, &i);
    if (width == 1) ((u8 *)to)[k] = (u8)c;
    else if (width == 2) ((u16_t *)to)[k] = (u16_t)c;
    else ((u32 *)to)[k] = c;
  }
  ANSWER(pointer_value(str));
}
