package main

func main() {
	goto over // ERROR "goto over jumps over declaration of x at \./goto\.go:5:4"
	x := 1
	_ = x
over:
	goto inside // ERROR "goto inside jumps into block starting at \./goto\.go:9:2"
	{
	inside:
	}
	for {
		func() {
			break // ERROR "break is not in a loop, switch, or select"
		}()
	}
}
