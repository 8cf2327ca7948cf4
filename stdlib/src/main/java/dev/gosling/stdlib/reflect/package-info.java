/** What packages that look into values at run time (fmt, sort, reflect) know of their types. */
package dev.gosling.stdlib.reflect;
