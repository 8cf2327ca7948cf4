// Abbreviations of zones, over their history and after the last change that is known.
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, name := range []string{"America/New_York", "Europe/Berlin", "Europe/London", "Asia/Kolkata", "Australia/Sydney", "Asia/Tokyo", "America/Los_Angeles", "Africa/Cairo", "Asia/Kathmandu"} {
		loc, err := time.LoadLocation(name)
		if err != nil {
			fmt.Println(err)
			continue
		}
		for _, year := range []int{1920, 1944, 1975, 1999, 2024, 2045, 2200} {
			for _, month := range []time.Month{time.January, time.July} {
				t := time.Date(year, month, 15, 12, 0, 0, 0, loc)
				fmt.Print(t.Format("2006-01-02 15:04 MST -07:00"), " ", t.IsDST(), "; ")
			}
			fmt.Println()
		}
		spring := time.Date(2024, 3, 31, 2, 30, 0, 0, loc)
		autumn := time.Date(2024, 11, 3, 1, 30, 0, 0, loc)
		fmt.Println(spring, autumn, spring.Add(24*time.Hour), spring.AddDate(0, 0, 1))
	}
	for _, name := range []string{"../etc", "/x", "Mars/Phobos", "UTC", "", "Local"} {
		loc, err := time.LoadLocation(name)
		fmt.Println(loc, err)
	}
}
