/** What schedulers and metrics see of the world, each through the interface of its kind. */
@NullMarked
package org.edgemuse.kernel.view;

import org.jspecify.annotations.NullMarked;
