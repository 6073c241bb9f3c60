package org.ionwright.scan.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.validation.Finding;
import org.ionwright.model.validation.Severity;
import org.ionwright.scan.PlannedSegment;
import org.ionwright.scan.ScanPlan;

/** Whether the file of a run has room where it is to be written. */
final class DiskRoom {

	/** Of a point in a compressed mzML file whose spectra are mostly noise: 5 were measured, and the index comes on top. */
	private static final long LIKELY_POINT = 6;
	/** Not compressed, m/z in 64 bits and counts in 32, as text. */
	private static final long LARGEST_POINT = 16;
	/** What a spectrum has besides its points: readings, settings, index. */
	private static final long SPECTRUM = 6_000;
	/** What a disk should have left for everything else. */
	private static final long RESERVE = 1L << 30;

	private DiskRoom() {
	}

	/** @param folder where data go, which need not exist yet */
	static List<Finding> findings(ScanPlan plan, Path folder) {
		OptionalLong free = free(folder);
		return free.isEmpty()
				? List.of(new Finding(Severity.WARNING, "M.DISK", "",
						"How much room " + folder + " has cannot be told; see that the disk is there."))
				: findings(plan, folder, free.getAsLong());
	}

	static List<Finding> findings(ScanPlan plan, Path folder, long free) {
		long likely = bytes(plan, LIKELY_POINT);
		long largest = bytes(plan, LARGEST_POINT);
		if (likely > free) {
			return List.of(new Finding(Severity.ERROR, "M.DISK", "",
					"The run takes some " + size(likely) + ", but " + folder + " has " + size(free)
							+ " left; make room, take another folder, or scan less."));
		}
		if (largest + RESERVE > free) {
			return List.of(new Finding(Severity.WARNING, "M.DISK", "",
					"The run takes " + size(likely) + " to " + size(largest) + ", and " + folder + " has "
							+ size(free) + " left; with less than " + size(RESERVE) + " to spare, make room."));
		}
		return List.of(new Finding(Severity.INFO, "M.DISK", "", "The run takes " + size(likely) + " to "
				+ size(largest) + " of the " + size(free) + " that " + name(folder) + " has left."));
	}

	/** Where all is well nobody looks for the folder: its name will do. */
	private static String name(Path folder) {
		return folder.getFileName() == null ? folder.toString() : "the folder " + folder.getFileName();
	}

	private static long bytes(ScanPlan plan, long perPoint) {
		double bytes = 0;
		for (PlannedSegment segment : plan.segments()) {
			if (segment.counted()) {
				bytes += (double) segment.spectra() * (SPECTRUM + perPoint * segment.scan().points());
			}
		}
		return (long) (plan.program().repeats() * bytes);
	}

	private static OptionalLong free(Path folder) {
		Path there = folder.toAbsolutePath();
		while (there != null && !Files.exists(there)) {
			@Nullable
			Path above = there.getParent();
			there = above;
		}
		try {
			return there == null ? OptionalLong.empty() : OptionalLong.of(Files.getFileStore(there).getUsableSpace());
		} catch (IOException e) {
			return OptionalLong.empty();
		}
	}

	private static String size(long bytes) {
		return bytes >= 1e9 ? String.format(Locale.ROOT, "%.1f GB", bytes / 1e9)
				: bytes >= 1e6 ? String.format(Locale.ROOT, "%.1f MB", bytes / 1e6)
						: String.format(Locale.ROOT, "%.0f kB", Math.ceil(bytes / 1e3));
	}
}
