/** Tests of how noise becomes a picture. */
@NullMarked
package org.edgemuse.inference.sampling;

import org.jspecify.annotations.NullMarked;
