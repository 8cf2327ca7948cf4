// Programs of the operating system: streams, exit codes, errors.
package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

func main() {
	out, err := exec.Command("echo", "hello", "a b").Output()
	fmt.Printf("%q %v\n", out, err)

	cmd := exec.Command("tr", "a-z", "A-Z")
	cmd.Stdin = strings.NewReader("some input\n")
	var b bytes.Buffer
	cmd.Stdout = &b
	fmt.Println(cmd.Run(), b.String(), cmd.ProcessState, cmd.ProcessState.Success())

	_, err = exec.Command("sh", "-c", "echo out; echo err >&2; exit 3").Output()
	var ee *exec.ExitError
	if errors.As(err, &ee) {
		fmt.Println(err, ee.ExitCode(), ee.Exited(), string(ee.Stderr), ee.Sys().(syscall.WaitStatus).ExitStatus())
	}
	all, err := exec.Command("sh", "-c", "echo out; echo err >&2; echo more").CombinedOutput()
	fmt.Printf("%q %v\n", all, err)

	_, err = exec.Command("no-such-program-here").Output()
	fmt.Println(err, errors.Is(err, exec.ErrNotFound))
	var xe *exec.Error
	fmt.Println(errors.As(err, &xe), xe.Name)
	err = exec.Command("/no/such/path").Run()
	fmt.Println(err, errors.Is(err, fs.ErrNotExist))
	fmt.Println(exec.Command("/etc/passwd").Run())
	_, err = exec.LookPath("./nothing")
	fmt.Println(err)

	cmd = exec.Command("cat")
	in, _ := cmd.StdinPipe()
	op, _ := cmd.StdoutPipe()
	fmt.Println(cmd.Start())
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
	fmt.Println(cmd.Wait(), cmd.Wait())

	cmd = exec.Command("sh", "-c", "pwd; echo $A-$B")
	cmd.Dir = "/"
	cmd.Env = []string{"A=1", "B=2", "A=3"}
	cmd.Stdout = os.Stdout
	fmt.Println(cmd.Run())
	os.Setenv("FROM_PARENT", "yes")
	out, _ = exec.Command("sh", "-c", "echo $FROM_PARENT").Output()
	fmt.Printf("%s", out)

	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	err = exec.CommandContext(ctx, "sleep", "30").Run()
	fmt.Println(err, ctx.Err())
	cmd = exec.Command("sleep", "30")
	cmd.Start()
	cmd.Process.Kill()
	fmt.Println(cmd.Wait())

	cmd = exec.Command("false")
	fmt.Println(cmd.Run(), cmd.Start(), filepath.Base(cmd.Path), len(cmd.Args))
	cmd = exec.Command("true")
	fmt.Println(cmd.Wait())
	cmd.Stdout = io.Discard
	_, err = cmd.Output()
	fmt.Println(err)
	_, err = cmd.StdoutPipe()
	fmt.Println(err)
	cmd = exec.Command("true")
	cmd.Stdin = strings.NewReader(strings.Repeat("unread", 100000))
	fmt.Println(cmd.Run())
}
