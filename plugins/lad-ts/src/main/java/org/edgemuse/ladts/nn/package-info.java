/**
 * Neural networks in plain arrays: dense layers, activations, Adam, soft updates, replay. Nothing
 * here knows what is learnt.
 */
@NullMarked
package org.edgemuse.ladts.nn;

import org.jspecify.annotations.NullMarked;
