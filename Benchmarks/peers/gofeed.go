// Parses files with gofeed: gofeed FILE...
package main

import (
	"bytes"
	"fmt"
	"os"

	"github.com/mmcdole/gofeed"
)

func main() {
	parser := gofeed.NewParser()
	items, failed := 0, 0
	for _, path := range os.Args[1:] {
		document, err := os.ReadFile(path)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(66)
		}
		feed, err := parser.Parse(bytes.NewReader(document))
		if err != nil {
			failed++
			continue
		}
		items += len(feed.Items)
	}
	fmt.Printf("files %d, items %d, failed %d\n", len(os.Args)-1, items, failed)
}
