package org.ionwright.spectrum.run;

import java.time.Instant;
import java.util.List;

import org.ionwright.spectrum.UserTerm;

/**
 * What is known of a run when it starts.
 *
 * @param id
 *            of the run, unique in the laboratory as far as possible
 * @param start
 *            start of the run, UTC
 * @param instrumentName
 *            as in the instrument file
 * @param serialNumber
 *            empty when unknown
 * @param components
 *            source first, then each analyser stage, detector last
 * @param instrumentTerms
 *            settings and facts of the whole instrument
 * @param sampleName
 *            empty when unknown
 * @param softwareVersion
 *            version of the acquiring software
 * @param profile
 *            whether spectra are profiles; false for centroids
 * @param runTerms
 *            method, seed and other facts of the run
 * @param simulated
 *            whether any part of the data comes from a simulated device
 * @param plan
 *            what is expected
 * @param software
 *            drivers and other programs that take part
 * @param sampleTerms
 *            facts of the sample
 * @param origin
 *            files that the run is made from
 */
public record RunHeader(String id, Instant start, String instrumentName, String serialNumber,
		List<InstrumentComponent> components, List<UserTerm> instrumentTerms, String sampleName,
		String softwareVersion, boolean profile, List<UserTerm> runTerms, boolean simulated, RunPlan plan,
		List<RunSoftware> software, List<UserTerm> sampleTerms, RunOrigin origin) {

	/** Start of a run of which no start is known. */
	public static final Instant UNKNOWN_START = Instant.EPOCH;

	public RunHeader {
		components = List.copyOf(components);
		instrumentTerms = List.copyOf(instrumentTerms);
		runTerms = List.copyOf(runTerms);
		software = List.copyOf(software);
		sampleTerms = List.copyOf(sampleTerms);
	}

	/** A run that is acquired. */
	public RunHeader(String id, Instant start, String instrumentName, String serialNumber,
			List<InstrumentComponent> components, List<UserTerm> instrumentTerms, String sampleName,
			String softwareVersion, boolean profile, List<UserTerm> runTerms, boolean simulated, RunPlan plan,
			List<RunSoftware> software, List<UserTerm> sampleTerms) {
		this(id, start, instrumentName, serialNumber, components, instrumentTerms, sampleName, softwareVersion, profile,
				runTerms, simulated, plan, software, sampleTerms, RunOrigin.ACQUIRED);
	}

	/** A run of which nothing is planned. */
	public RunHeader(String id, Instant start, String instrumentName, String serialNumber,
			List<InstrumentComponent> components, List<UserTerm> instrumentTerms, String sampleName,
			String softwareVersion, boolean profile, List<UserTerm> runTerms, boolean simulated) {
		this(id, start, instrumentName, serialNumber, components, instrumentTerms, sampleName, softwareVersion, profile,
				runTerms, simulated, RunPlan.OPEN, List.of(), List.of());
	}

	/** The same with other stations of the ion path. */
	public RunHeader withComponents(List<InstrumentComponent> others) {
		return new RunHeader(id, start, instrumentName, serialNumber, others, instrumentTerms, sampleName,
				softwareVersion, profile, runTerms, simulated, plan, software, sampleTerms, origin);
	}

	/** The same with another plan. */
	public RunHeader withPlan(RunPlan other) {
		return new RunHeader(id, start, instrumentName, serialNumber, components, instrumentTerms, sampleName,
				softwareVersion, profile, runTerms, simulated, other, software, sampleTerms, origin);
	}

	/** The same written by this version of our software, of profiles or of centroids. */
	public RunHeader written(String version, boolean ofProfiles) {
		return new RunHeader(id, start, instrumentName, serialNumber, components, instrumentTerms, sampleName, version,
				ofProfiles, runTerms, simulated, plan, software, sampleTerms, origin);
	}

	/** The same made from other files. */
	public RunHeader withOrigin(RunOrigin other) {
		return new RunHeader(id, start, instrumentName, serialNumber, components, instrumentTerms, sampleName,
				softwareVersion, profile, runTerms, simulated, plan, software, sampleTerms, other);
	}
}
