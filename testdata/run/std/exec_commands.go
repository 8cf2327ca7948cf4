// Other programs, run and waited for.
package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"time"
)

func main() {
	out, err := exec.Command("echo", "hi", "there").Output()
	fmt.Printf("%q %v\n", out, err)
	c := exec.Command("tr", "a-z", "A-Z")
	c.Stdin = strings.NewReader("some input\n")
	var b bytes.Buffer
	c.Stdout = &b
	fmt.Println(c.Run(), b.String(), c.ProcessState, c.ProcessState.ExitCode())
	err = exec.Command("sh", "-c", "echo oops >&2; exit 3").Run()
	var ee *exec.ExitError
	fmt.Println(err, errors.As(err, &ee), ee.ExitCode(), ee.Exited(), ee.Success(), string(ee.Stderr))
	_, err = exec.Command("sh", "-c", "echo oops >&2; exit 4").Output()
	errors.As(err, &ee)
	fmt.Println(err, string(ee.Stderr))
	o, err := exec.Command("sh", "-c", "echo a; echo b >&2; echo c").CombinedOutput()
	fmt.Printf("%q %v\n", o, err)
	_, err = exec.LookPath("no-such-program")
	fmt.Println(err, errors.Is(err, exec.ErrNotFound))
	err = exec.Command("no-such-program", "x").Run()
	fmt.Println(err)
	err = exec.Command("/no/such", "x").Run()
	fmt.Println(err, errors.Is(err, os.ErrNotExist))
	err = exec.Command("/etc/passwd").Run()
	fmt.Println(err)
	d := exec.Command("pwd")
	d.Dir = "/no/dir"
	fmt.Println(d.Run())
	d = exec.Command("sh", "-c", "pwd; echo $A $PWD $B")
	d.Dir = "/usr"
	d.Stdout = os.Stdout
	d.Env = []string{"A=1", "A=2", "B=3"}
	fmt.Println(d.Run())
	ctx, cancel := context.WithTimeout(context.Background(), 700*time.Millisecond)
	defer cancel()
	err = exec.CommandContext(ctx, "sleep", "10").Run()
	fmt.Println(err, ctx.Err())
	err = exec.CommandContext(ctx, "sleep", "10").Run()
	fmt.Println(err)
	p := exec.Command("cat")
	in, _ := p.StdinPipe()
	op, _ := p.StdoutPipe()
	fmt.Println(p.Start(), p.Start())
	go func() {
		for i := range 3 {
			fmt.Fprintln(in, "line", i)
		}
		in.Close()
	}()
	sc := bufio.NewScanner(op)
	for sc.Scan() {
		fmt.Println("got", sc.Text())
	}
	fmt.Println(p.Wait(), p.Wait())
	k := exec.Command("sleep", "10")
	k.Start()
	k.Process.Signal(syscall.SIGTERM)
	err = k.Wait()
	fmt.Println(err, k.ProcessState.Sys().(syscall.WaitStatus).Signal(), k.ProcessState.ExitCode(), k.Process.Kill())
	c2, _ := os.Open(os.DevNull)
	c2.Close()
	_, err = c2.Write(nil)
	_, err2 := c2.Read(nil)
	fmt.Println(err, err2)
	r, w, _ := os.Pipe()
	y := exec.Command("sh", "-c", "echo through; echo err >&2")
	y.Stdout, y.Stderr = w, w
	fmt.Println(y.Run())
	w.Close()
	all, err := io.ReadAll(r)
	fmt.Printf("%q %v\n", all, err)
	fmt.Println(y.Wait(), (&exec.Cmd{}).Run(), new(exec.Cmd).Wait())
	name := os.TempDir() + "/gosling_exec_input"
	os.WriteFile(name, []byte("module x\nmore\n"), 0o600)
	defer os.Remove(name)
	f, _ := os.Open(name)
	g := exec.Command("head", "-1")
	g.Stdin = f
	o, err = g.Output()
	fmt.Printf("%q %v\n", o, err)
	pr, err := os.StartProcess("/bin/echo", []string{"echo", "direct"}, &os.ProcAttr{Files: []*os.File{nil, os.Stdout, os.Stderr}})
	st, err := pr.Wait()
	fmt.Println(st, err, st.Pid() == pr.Pid)
	_, err = pr.Wait()
	fmt.Println(err, pr.Signal(os.Kill))
}
