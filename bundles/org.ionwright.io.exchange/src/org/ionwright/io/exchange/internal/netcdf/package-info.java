/** Reads ANDI-MS and ANDI chromatography files, which are netCDF classic files. */
@NonNullByDefault
package org.ionwright.io.exchange.internal.netcdf;

import org.eclipse.jdt.annotation.NonNullByDefault;
