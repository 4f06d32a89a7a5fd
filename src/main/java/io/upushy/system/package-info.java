/** What the server says about itself: its clock, the machine it runs on, its API description, the words it starts with. */
@NullMarked
package io.upushy.system;

import org.jspecify.annotations.NullMarked;
