package org.ionwright.scan;

import java.util.List;

import org.ionwright.device.MassScanRequest;

/**
 * A stretch of a run with one kind of scan.
 *
 * @param name
 *            for people; empty when the method gives none
 * @param settings
 *            set in this order before the scans of the segment
 * @param scan
 *            what the analyser is asked in one repeat
 * @param alternating
 *            whether every second spectrum measures ions of the other sign
 * @param repeats
 *            how often the scans are done
 * @param averaging
 *            scans whose mean is one spectrum
 * @param counted
 *            whether spectra are stored; false for ions that go into an output (seed 002, claim 13)
 * @param events
 *            by the time since the first scan of each repeat
 * @param conditions
 *            watched in this segment only
 */
public record PlannedSegment(String name, List<PlannedSetting> settings, MassScanRequest scan, boolean alternating,
		int repeats, int averaging, boolean counted, List<PlannedEvent> events, List<PlannedCondition> conditions) {

	public PlannedSegment {
		settings = List.copyOf(settings);
		events = List.copyOf(events);
		conditions = List.copyOf(conditions);
		if (repeats < 1 || averaging < 1) {
			throw new IllegalArgumentException(
					"segment '" + name + "' has " + repeats + " repeats and averages " + averaging
							+ " scans; both must be 1 or more");
		}
	}

	/** Once, each scan a spectrum. */
	public PlannedSegment(String name, List<PlannedSetting> settings, MassScanRequest scan, boolean alternating) {
		this(name, settings, scan, alternating, 1, 1, true, List.of(), List.of());
	}

	/**
	 * What the device is asked for the scans behind some of one repeat.
	 *
	 * @param done
	 *            scans of the repeat before
	 * @param most
	 *            scans to ask for at most; fewer where the polarity changes
	 */
	public MassScanRequest request(int done, int most) {
		int left = Math.min(most, scan.scans() - done);
		if (!alternating) {
			return scan.with(left, scan.negative());
		}
		boolean other = done / averaging % 2 == 1;
		return scan.with(Math.min(left, averaging - done % averaging), scan.negative() != other);
	}

	/** Spectra of all repeats, or scans where none is stored. */
	public int spectra() {
		return repeats * (counted ? (scan.scans() + averaging - 1) / averaging : scan.scans());
	}

	/** Time the scans of all repeats take. */
	public double scanSeconds() {
		return repeats * scan.scans() * scan.scanSeconds();
	}
}
