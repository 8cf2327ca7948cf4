package main

import (
	"fmt"
	"time"
)

func main() {
	for _, d := range []time.Duration{0, 1, 999, 1000, 1500, time.Millisecond, 2500 * time.Microsecond, time.Second, 90 * time.Second, time.Hour, 25*time.Hour + 61*time.Second + 5*time.Millisecond, -1500 * time.Millisecond, 1<<63 - 1, -1 << 63, 100 * time.Millisecond} {
		fmt.Println(d, d.Seconds(), d.Milliseconds(), d.Minutes(), d.Round(time.Second), d.Truncate(time.Minute), d.Abs())
	}
	for _, s := range []string{"1h15m30.918273645s", "300ms", "-1.5h", "2h45m", "1us", "1µs", "", "3", "1d", "+5s", ".5s", "1h-1m", "9223372036854775807ns", "9223372036854775808ns"} {
		d, err := time.ParseDuration(s)
		fmt.Println(d, err)
	}
	timeout := 5
	fmt.Println(time.Duration(timeout)*time.Second, time.Second*2, time.Minute/3, 10*time.Second/time.Millisecond, float64(3*time.Second)/float64(time.Minute))
	fmt.Printf("%v %d %s %T %.1f %x\n", time.Second, time.Second, time.Second, time.Second, time.Minute.Hours(), 255*time.Nanosecond)
	t := time.Date(2024, time.February, 29, 13, 4, 5, 678, time.UTC)
	fmt.Println(t, t.Year(), t.Month(), t.Day(), t.Weekday(), t.YearDay(), t.Unix(), t.Nanosecond())
	fmt.Println(t.Format("2006-01-02 15:04:05"), t.Format(time.RFC3339), t.Format("Mon Jan _2 3:04PM"), t.Format(time.Kitchen))
	u := t.Add(36 * time.Hour)
	fmt.Println(u.Sub(t), u.After(t), u.Before(t), t.Equal(t), u.Format("Jan 2"), t.AddDate(1, 0, 0).Format(time.DateOnly))
	p, err := time.Parse("2006-01-02", "2023-07-15")
	fmt.Println(p, err, t.Sub(p).Hours(), p.IsZero(), time.Time{}.IsZero(), time.Time{})
	_, err = time.Parse("2006-01-02", "15/07/2023")
	fmt.Println(err)
	fmt.Println(time.Unix(1_700_000_000, 0).UTC(), time.March, time.Saturday, time.Month(13))
	start := time.Now()
	time.Sleep(2 * time.Millisecond)
	el := time.Since(start)
	fmt.Println(el >= 2*time.Millisecond, el < 5*time.Second, time.Until(start) < 0)
	timer := time.NewTimer(time.Hour)
	fmt.Println(timer.Stop(), timer.Stop(), timer.Reset(time.Millisecond))
	<-timer.C
	ticker := time.NewTicker(time.Millisecond)
	n := 0
	for range ticker.C {
		if n++; n == 3 {
			ticker.Stop()
			break
		}
	}
	done := make(chan string)
	time.AfterFunc(time.Millisecond, func() { done <- "after func" })
	fmt.Println(n, <-done)
}
