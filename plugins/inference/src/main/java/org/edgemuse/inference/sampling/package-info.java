/** How noise becomes a picture, step by step: DDIM and DPM-Solver++(2M). */
@NullMarked
package org.edgemuse.inference.sampling;

import org.jspecify.annotations.NullMarked;
