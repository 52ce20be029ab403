/**
 * Configuration as located values, and their binding to records: what a scenario file says, where
 * it says it, and every problem with it at once. The syntax of files is not known here.
 */
@NullMarked
package org.edgemuse.kernel.config;

import org.jspecify.annotations.NullMarked;
