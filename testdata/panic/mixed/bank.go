// exit 3
package main

import (
	"errors"
	"fmt"
	"os"
	"sort"
	"strings"
)

type Account struct {
	ID      string
	Balance float64
	History []Tx
}

type Tx struct {
	Kind   TxKind
	Amount float64
}

type TxKind uint8

const (
	Deposit TxKind = iota + 1
	Withdraw
)

func (k TxKind) String() string {
	switch k {
	case Deposit:
		return "DEP"
	case Withdraw:
		return "WD"
	}
	return fmt.Sprintf("TxKind(%d)", uint8(k))
}

type InsufficientFunds struct{ Need, Have float64 }

func (e *InsufficientFunds) Error() string {
	return fmt.Sprintf("insufficient funds: need %.2f, have %.2f", e.Need, e.Have)
}

var ErrNotFound = errors.New("account not found")

type Bank struct{ accounts map[string]*Account }

func (b *Bank) Find(id string) (*Account, error) {
	if a, ok := b.accounts[id]; ok {
		return a, nil
	}
	return nil, fmt.Errorf("find %q: %w", id, ErrNotFound)
}

func (a *Account) Apply(t Tx) error {
	switch t.Kind {
	case Deposit:
		a.Balance += t.Amount
	case Withdraw:
		if a.Balance < t.Amount {
			return &InsufficientFunds{t.Amount, a.Balance}
		}
		a.Balance -= t.Amount
	default:
		return fmt.Errorf("bad kind %v", t.Kind)
	}
	a.History = append(a.History, t)
	return nil
}

func (b *Bank) Transfer(from, to string, amt float64) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("transfer: %w", err)
		}
	}()
	src, err := b.Find(from)
	if err != nil {
		return err
	}
	dst, err := b.Find(to)
	if err != nil {
		return err
	}
	if err := src.Apply(Tx{Withdraw, amt}); err != nil {
		return err
	}
	return dst.Apply(Tx{Deposit, amt})
}

type Logger interface{ Log(string) }
type LogFunc func(string)

func (f LogFunc) Log(s string) { f(s) }

type prefixed struct {
	Logger
	prefix string
}

func (p prefixed) Log(s string) { p.Logger.Log(p.prefix + s) }

func main() {
	b := &Bank{map[string]*Account{"a": {ID: "a", Balance: 100}, "b": {ID: "b"}}}
	var lines []string
	var log Logger = prefixed{prefixed{LogFunc(func(s string) { lines = append(lines, s) }), "[2]"}, "[1]"}
	for _, tr := range []struct {
		from, to string
		amt      float64
	}{{"a", "b", 30}, {"a", "b", 100}, {"x", "b", 1}, {"b", "a", 5.5}} {
		err := b.Transfer(tr.from, tr.to, tr.amt)
		var inf *InsufficientFunds
		switch {
		case err == nil:
			log.Log("ok")
		case errors.As(err, &inf):
			log.Log(fmt.Sprintf("short by %.1f: %v", inf.Need-inf.Have, err))
		case errors.Is(err, ErrNotFound):
			log.Log("missing: " + err.Error())
		}
	}
	fmt.Println(strings.Join(lines, "\n"))
	ids := make([]string, 0, len(b.accounts))
	for id := range b.accounts {
		ids = append(ids, id)
	}
	sort.Strings(ids)
	for _, id := range ids {
		a := b.accounts[id]
		fmt.Printf("%s %7.2f %v\n", a.ID, a.Balance, a.History)
		fmt.Printf("%+v\n", *a)
	}
	fmt.Println(TxKind(9), b.accounts["a"].Apply(Tx{Kind: 9}))
	w := os.Stdout
	fmt.Fprintf(w, "%-8v|%8v|%s|%d\n", Deposit, Withdraw, Deposit, Withdraw)
	fmt.Fprintf(os.Stderr, "warn: %d accounts\n", len(b.accounts))
	defer os.Exit(3)
	defer fmt.Println("bye")
}
