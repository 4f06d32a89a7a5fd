/** The words of select boxes, in both languages, which operators relabel, disable and add to. Read by everybody, from memory. */
@NullMarked
package io.upushy.dictionary;

import org.jspecify.annotations.NullMarked;
