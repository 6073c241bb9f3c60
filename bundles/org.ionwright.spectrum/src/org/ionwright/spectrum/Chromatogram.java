package org.ionwright.spectrum;

import java.util.Objects;

/** An immutable trace over the time of a run; times in seconds since its start, values in the unit of the intensities. */
public final class Chromatogram {

	private final String id;
	private final ChromatogramKind kind;
	private final double[] seconds;
	private final double[] values;

	public Chromatogram(String id, ChromatogramKind kind, double[] seconds, double[] values) {
		if (seconds.length != values.length) {
			throw new IllegalArgumentException(
					"chromatogram " + id + " has " + seconds.length + " times but " + values.length + " values");
		}
		this.id = Objects.requireNonNull(id);
		this.kind = Objects.requireNonNull(kind);
		this.seconds = seconds.clone();
		this.values = values.clone();
	}

	public String id() {
		return id;
	}

	public ChromatogramKind kind() {
		return kind;
	}

	public int size() {
		return seconds.length;
	}

	public double seconds(int index) {
		return seconds[index];
	}

	public double value(int index) {
		return values[index];
	}

	/** A copy. */
	public double[] seconds() {
		return seconds.clone();
	}

	/** A copy. */
	public double[] values() {
		return values.clone();
	}
}
