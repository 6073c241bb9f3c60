package org.ionwright.scan.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.ionwright.device.ScanFrame;

/**
 * Makes one frame of several scans. Scans in which the detector was overloaded are left out, unless all of them were. Used by one
 * thread at a time.
 */
final class MeanFrames {

	/**
	 * @param averaged
	 *            scans the frame is the mean of
	 * @param left
	 *            overloaded scans that are not in it
	 */
	record Mean(ScanFrame frame, int averaged, int left) {
	}

	private final int size;
	private final List<ScanFrame> frames = new ArrayList<>();

	/**
	 * @param size
	 *            scans of one mean; with 1 frames pass as they are
	 */
	MeanFrames(int size) {
		this.size = size;
	}

	/** The mean when it is complete with this frame. */
	Optional<Mean> add(ScanFrame frame) {
		if (!frames.isEmpty() && frames.getFirst().mz().length != frame.mz().length) {
			throw new IllegalArgumentException("a scan has " + frame.mz().length + " points, the one before had "
					+ frames.getFirst().mz().length + "; they cannot be averaged");
		}
		frames.add(frame);
		return frames.size() < size ? Optional.empty() : end();
	}

	/** The mean of what came since the last one. */
	Optional<Mean> end() {
		if (frames.isEmpty()) {
			return Optional.empty();
		}
		List<ScanFrame> sound = frames.stream().filter(frame -> !frame.overload()).toList();
		List<ScanFrame> used = sound.isEmpty() ? List.copyOf(frames) : sound;
		Mean mean = new Mean(mean(frames.getFirst(), frames.getLast(), used), used.size(),
				frames.size() - used.size());
		frames.clear();
		return Optional.of(mean);
	}

	private static ScanFrame mean(ScanFrame first, ScanFrame last, List<ScanFrame> used) {
		if (first == last) {
			return first;
		}
		double[] counts = new double[first.counts().length];
		for (ScanFrame frame : used) {
			double[] more = frame.counts();
			Arrays.setAll(counts, i -> counts[i] + more[i] / used.size());
		}
		return new ScanFrame(first.index(), first.startSeconds(), first.mz(), counts, first.dwellSeconds(),
				last.readbacks(), used.getFirst().overload(), first.quantumAmpere());
	}
}
