/** Plugins as users write them, with the faults that users make. */
@NullMarked
package com.example.edge;

import org.jspecify.annotations.NullMarked;
