/**
 * What a user says of a diffusion model in its YAML file: its graphs, their names, how to sample.
 */
@NullMarked
package org.edgemuse.inference.descriptor;

import org.jspecify.annotations.NullMarked;
