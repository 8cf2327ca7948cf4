package main

import (
	"fmt"
	"os"
	"text/tabwriter"
)

func main() {
	for _, flags := range []uint{0, tabwriter.AlignRight, tabwriter.Debug, tabwriter.AlignRight | tabwriter.Debug, tabwriter.TabIndent, tabwriter.DiscardEmptyColumns, tabwriter.FilterHTML, tabwriter.StripEscape} {
		for _, p := range []byte{' ', '.', '\t'} {
			w := tabwriter.NewWriter(os.Stdout, 5, 8, 1, p, flags)
			fmt.Fprintln(w, "a\tb\tc")
			fmt.Fprintln(w, "aaaa\tbbbbbbbbbb\tc\td")
			fmt.Fprintln(w, "\t\tindent\té世\tx")
			fmt.Fprintln(w, "no tabs here")
			fmt.Fprintln(w, "x\v\vy\tz\t")
			fmt.Fprintf(w, "<b>bold</b>\t&amp;x\t\xffesc\taped\xff\tq\n\fnew\tblock\n")
			fmt.Fprint(w, "tail\tend")
			w.Flush()
			fmt.Println()
		}
	}
}
