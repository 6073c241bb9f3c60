package org.ionwright.io.mzml.internal.side;

/**
 * Format of the side file, version 1. Little-endian; written from front to back, so that nothing is kept in memory; all
 * blocks start at multiples of 8 bytes.
 *
 * <pre>
 * header   128 bytes at 0, written last (all zero before: the file is not finished)
 *            0  8  magic "IWSIDE1\n"
 *            8  4  version, 1
 *           12  4  number of spectra
 *           16  8  position of the last table; 0 when there are no spectra
 *           24  8  length of the whole file
 *           32  8  length of the mzML file
 *           40  8  time of last change of the mzML file, ms since 1970
 *           48 32  SHA-256 of its first and its last 64 KiB
 *           80  4  CRC-32C of the bytes 0 to 79
 * then groups of up to 1024 spectra:
 *   points   for each spectrum its intensities, then its m/z unless it shares an axis that was written before
 *   table    header of 32 bytes:
 *              0  4  index of the first spectrum     4  4  number of spectra
 *              8  8  position of the table before, 0 for the first
 *             16  8  position of the group's first point
 *             24  4  CRC-32C of the points           28  4  CRC-32C of the table but for this number
 *            and a row of 64 bytes for each spectrum:
 *              0  8  position of the intensities
 *              8  8  position of the m/z values, which may lie in an earlier group (shared axis)
 *             16  4  number of points
 *             20  1  MS level                        21  1  bit 0: intensities are 64 bits wide, else 32
 *                                                           bit 1: m/z are 64 bits wide, else 32
 *             24  8  start in seconds
 *             32  8  sum of the intensities
 *             40  8  m/z of the base peak            48  8  intensity of the base peak
 *             56  8  0
 * </pre>
 *
 * m/z do not decrease within a spectrum. Values are 32 bits wide where that loses nothing: what is read from the side
 * file equals what is read from the mzML file bit by bit.
 */
final class SideFormat {

	static final long MAGIC = 0x0A31454449535749L;
	static final int VERSION = 1;
	static final int HEADER = 128;
	static final int HEADER_CHECKED = 80;
	static final int GROUP = 1024;
	static final int TABLE_HEADER = 32;
	static final int ROW = 64;
	static final int WIDE_INTENSITIES = 1;
	static final int WIDE_MZ = 2;

	private SideFormat() {
	}
}
