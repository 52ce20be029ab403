/** What the plugins of this jar are called in scenario files. */
@NullMarked
package org.edgemuse.inference;

import org.jspecify.annotations.NullMarked;
