package dev.gosling.stdlib.net.http;

import java.nio.charset.StandardCharsets;

/** The content type that the first bytes show, after the MIME sniffing standard. */
final class ContentType {
  private static final String[] HTML = {
    "<!DOCTYPE HTML",
    "<HTML",
    "<HEAD",
    "<SCRIPT",
    "<IFRAME",
    "<H1",
    "<DIV",
    "<FONT",
    "<TABLE",
    "<A",
    "<STYLE",
    "<TITLE",
    "<B",
    "<BODY",
    "<BR",
    "<P",
    "<!--",
  };

  /** Exact beginnings and what they are, in turn. */
  private static final String[] SIGNATURES = {
    "%PDF-", "application/pdf",
    "%!PS-Adobe-", "application/postscript",
    "\u00fe\u00ff", "text/plain; charset=utf-16be",
    "\u00ff\u00fe", "text/plain; charset=utf-16le",
    "\u00ef\u00bb\u00bf", "text/plain; charset=utf-8",
    "GIF87a", "image/gif",
    "GIF89a", "image/gif",
    "\u0089PNG\r\n\u001a\n", "image/png",
    "\u00ff\u00d8\u00ff", "image/jpeg",
    "BM", "image/bmp",
    "OggS\0", "application/ogg",
    "ID3", "audio/mpeg",
    "PK\u0003\u0004", "application/zip",
    "\u001f\u008b\u0008", "application/x-gzip",
    "\0asm", "application/wasm",
  };

  private ContentType() {}

  static String detect(byte[] b, int from, int end) {
    int n = Math.min(end - from, 512);
    String text = new String(b, from, n, StandardCharsets.ISO_8859_1);
    int start = 0;
    while (start < n && "\t\n\f\r ".indexOf(text.charAt(start)) >= 0) start++;
    for (String tag : HTML) {
      int after = start + tag.length();
      if (text.regionMatches(true, start, tag, 0, tag.length())
          && (tag.equals("<!--")
              || after < n && (text.charAt(after) == ' ' || text.charAt(after) == '>'))) {
        return "text/html; charset=utf-8";
      }
    }
    if (text.startsWith("<?xml", start)) return "text/xml; charset=utf-8";
    for (int i = 0; i < SIGNATURES.length; i += 2) {
      if (text.startsWith(SIGNATURES[i])) return SIGNATURES[i + 1];
    }
    if (text.startsWith("RIFF") && text.startsWith("WEBPVP", 8)) return "image/webp";
    for (int i = start; i < n; i++) {
      char c = text.charAt(i);
      boolean binary = c <= 0x08 || c == 0x0B || c >= 0x0E && c <= 0x1A || c >= 0x1C && c <= 0x1F;
      if (binary) return "application/octet-stream";
    }
    return "text/plain; charset=utf-8";
  }
}
