/**
 * Golden suites as tests of JUnit 5, for builds that have its API, which Gosling does not bring.
 */
package dev.gosling.junit;
