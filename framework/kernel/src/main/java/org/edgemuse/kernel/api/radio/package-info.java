/** Arithmetic that channel models share: decibel, and rates from signal-to-noise ratios. */
@NullMarked
package org.edgemuse.kernel.api.radio;

import org.jspecify.annotations.NullMarked;
