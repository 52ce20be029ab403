/** Tests of graphs and the arrays that they read. */
@NullMarked
package org.edgemuse.inference.session;

import org.jspecify.annotations.NullMarked;
