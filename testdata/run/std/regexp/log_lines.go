package main

import (
	"bufio"
	"encoding/csv"
	"fmt"
	"os"
	"regexp"
	"sort"
	"strconv"
	"strings"
)

const logs = `127.0.0.1 - - [10/Oct/2000:13:55:36 -0700] "GET /apache_pb.gif HTTP/1.0" 200 2326
10.0.0.5 - frank [10/Oct/2000:13:55:37 -0700] "POST /login HTTP/1.1" 302 0
bad line here
192.168.1.9 - - [11/Oct/2000:00:00:01 -0700] "GET /index.html HTTP/1.1" 404 512
10.0.0.5 - frank [11/Oct/2000:01:02:03 -0700] "GET /apache_pb.gif HTTP/1.0" 200 2326
`

var line = regexp.MustCompile(`^(?P<ip>\S+) \S+ (?P<user>\S+) \[(?P<time>[^\]]+)\] "(?P<method>[A-Z]+) (?P<path>\S+) [^"]*" (?P<status>\d{3}) (?P<size>\d+|-)$`)

func main() {
	sc := bufio.NewScanner(strings.NewReader(logs))
	count := map[string]int{}
	bytes := map[string]int{}
	for n := 1; sc.Scan(); n++ {
		m := line.FindStringSubmatch(sc.Text())
		if m == nil {
			fmt.Printf("line %d: no match: %q\n", n, sc.Text())
			continue
		}
		rec := map[string]string{}
		for i, name := range line.SubexpNames() {
			if i > 0 && name != "" {
				rec[name] = m[i]
			}
		}
		count[rec["ip"]]++
		size, _ := strconv.Atoi(m[line.SubexpIndex("size")])
		bytes[rec["ip"]] += size
		fmt.Println(rec)
	}
	w := csv.NewWriter(os.Stdout)
	defer w.Flush()
	w.Write([]string{"ip", "requests", "bytes"})
	ips := make([]string, 0)
	for ip := range count {
		ips = append(ips, ip)
	}
	sort.Strings(ips)
	for _, ip := range ips {
		w.Write([]string{ip, strconv.Itoa(count[ip]), strconv.Itoa(bytes[ip])})
	}
	w.Flush()
	// tokeniser
	tok := regexp.MustCompile(`\s*(?:(\d+\.?\d*)|([A-Za-z_]\w*)|([-+*/()=<>!]=?)|(.))`)
	for _, m := range tok.FindAllStringSubmatch("x1 = 3.14 * (y_2 - 42) >= 7 $", -1) {
		switch {
		case m[1] != "":
			fmt.Print("NUM:", m[1], " ")
		case m[2] != "":
			fmt.Print("ID:", m[2], " ")
		case m[3] != "":
			fmt.Print("OP:", m[3], " ")
		default:
			fmt.Printf("?%q ", m[4])
		}
	}
	fmt.Println()
	// AoC
	mul := regexp.MustCompile(`mul\((\d{1,3}),(\d{1,3})\)|do\(\)|don't\(\)`)
	total, on := 0, true
	for _, m := range mul.FindAllStringSubmatch("xmul(2,4)&mul[3,7]!^don't()_mul(5,5)+mul(32,64](mul(11,8)undo()?mul(8,5))", -1) {
		switch m[0] {
		case "do()":
			on = true
		case "don't()":
			on = false
		default:
			if on {
				a, _ := strconv.Atoi(m[1])
				b, _ := strconv.Atoi(m[2])
				total += a * b
			}
		}
	}
	fmt.Println(total)
	re := regexp.MustCompile(`(\w+)@(\w+)\.com`)
	fmt.Println(re.ReplaceAllString("alice@example.com bob@test.com", "$2: ${1}_x $1_x"))
	camel := regexp.MustCompile(`([a-z0-9])([A-Z])`)
	fmt.Println(strings.ToLower(camel.ReplaceAllString("someCamelCaseString2Go", "${1}_${2}")))
	fmt.Printf("%q\n", regexp.MustCompile(`[,;]\s*`).Split("a, b;c,d;  e", -1))
	fmt.Println(regexp.MustCompile(`^[a-z0-9._%+-]+@[a-z0-9.-]+\.[a-z]{2,}$`).MatchString("a.b@c.io"))
	fmt.Printf("%v %+v %s\n", re, re, re)
	ipre := regexp.MustCompile(`^((25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(25[0-5]|2[0-4]\d|1?\d?\d)$`)
	for _, s := range []string{"1.2.3.4", "256.1.1.1", "192.168.001.1", "1.2.3"} {
		fmt.Println(s, ipre.MatchString(s))
	}
}
