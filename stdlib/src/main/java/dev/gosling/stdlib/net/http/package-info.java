/** HTTP/1.1 messages on a connection, for both sides of Go's {@code net/http}. */
package dev.gosling.stdlib.net.http;
