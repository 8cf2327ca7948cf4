// Package html escapes text for HTML and back.
package html

import "strings"

var escaper = strings.NewReplacer(
	"&", "&amp;",
	"'", "&#39;",
	"<", "&lt;",
	">", "&gt;",
	`"`, "&#34;",
)

// EscapeString escapes <, >, &, ' and ".
func EscapeString(s string) string { return escaper.Replace(s) }

// UnescapeString knows all named characters of HTML.
func UnescapeString(s string) string
