package org.ionwright.io.mzml.internal.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.ionwright.io.mzml.internal.Accession;
import org.ionwright.io.mzml.internal.TestRuns;
import org.ionwright.io.mzml.internal.write.MzmlWriterFactory;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumKind;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.run.RunEncoding;
import org.ionwright.spectrum.run.RunHeader;
import org.ionwright.spectrum.run.RunPlan;
import org.ionwright.spectrum.run.RunSoftware;
import org.ionwright.spectrum.run.RunWriter;

/** One run of each way an instrument can be made to measure. */
public enum ScanModes {

	/** Counted ions over a range, one axis. */
	FULL_SCAN(SpectrumKind.FULL_SCAN, Representation.PROFILE) {
		@Override
		Spectrum.Builder take(int index) {
			return Spectrum.builder(index, AXIS, counts(index, AXIS.size())).window(50, 250).dwellSeconds(2e-4);
		}
	},
	/** Peaks instead of profiles, others in each scan, sometimes none. */
	CENTROIDS(SpectrumKind.FULL_SCAN, Representation.CENTROID) {
		@Override
		Spectrum.Builder take(int index) {
			double[] mz = new double[index % 5];
			Arrays.setAll(mz, i -> 60.25 + 17.123456 * i + 0.001 * index);
			return Spectrum.builder(index, MassAxis.of(mz), counts(index, mz.length)).window(50, 250);
		}
	},
	/** Currents as counts of a quantum, some below zero. */
	CURRENTS(SpectrumKind.FULL_SCAN, Representation.PROFILE) {
		@Override
		Spectrum.Builder take(int index) {
			double[] counts = counts(index, 101);
			counts[3] = -7;
			return Spectrum.builder(index, MassAxis.linear(1, 0.5, 101), counts).window(1, 51)
					.userTerms(List.of(UserTerm.number("ampere per count", 1e-16)));
		}
	},
	/** Negative ions, with every flag a scan can have. */
	NEGATIVE_WITH_FLAGS(SpectrumKind.FULL_SCAN, Representation.PROFILE) {
		@Override
		Spectrum.Builder take(int index) {
			return Spectrum.builder(index, AXIS, counts(index, AXIS.size())).polarity(Polarity.NEGATIVE).window(50, 250)
					.userTerms(List.of(new UserTerm("detector overload", "true", "xsd:boolean"),
							UserTerm.text("first stage", "TRACKING"), UserTerm.number("gap before [s]", 1.25),
							new UserTerm("scans missing before", "2", "xsd:int"),
							UserTerm.text("dead-time correction", "none")));
		}
	},
	/** Some ions in turn. */
	SELECTED_IONS(SpectrumKind.SELECTED_ION_MONITORING, Representation.CENTROID) {
		@Override
		Spectrum.Builder take(int index) {
			return Spectrum.builder(index, MassAxis.of(110.1, 118.1, 609.28), counts(index, 3)).dwellSeconds(0.1)
					.userTerms(List.of(UserTerm.number(Accession.ION_WINDOW, 0.7),
							UserTerm.text("dwell times [s]", "0.1 0.1 0.2")));
		}
	},
	/** The filter stands still. */
	STATIC(SpectrumKind.SELECTED_ION_MONITORING, Representation.CENTROID) {
		@Override
		Spectrum.Builder take(int index) {
			return Spectrum.builder(index, MassAxis.of(609.28), counts(index, 1)).dwellSeconds(0.01).window(609, 609.6);
		}
	};

	private static final MassAxis AXIS = MassAxis.linear(50, 0.1, 2_001);
	private static final int SPECTRA = 7;

	private final SpectrumKind kind;
	private final Representation representation;

	ScanModes(SpectrumKind kind, Representation representation) {
		this.kind = kind;
		this.representation = representation;
	}

	abstract Spectrum.Builder take(int index);

	private static double[] counts(int seed, int size) {
		Random random = new Random(seed);
		double[] counts = new double[size];
		Arrays.setAll(counts, i -> random.nextInt(9) == 0 ? random.nextInt(1_000_000) : random.nextInt(3));
		return counts;
	}

	Spectrum spectrum(int index) {
		Spectrum.Builder builder = take(index).kind(kind).representation(representation).startSeconds(0.25 * index);
		return this == NEGATIVE_WITH_FLAGS ? builder.build() : builder.polarity(Polarity.POSITIVE).build();
	}

	int size() {
		return SPECTRA;
	}

	/** Number of chromatograms the file has: sums, base peaks, one for each ion. */
	int chromatograms() {
		return 2 + (kind == SpectrumKind.SELECTED_ION_MONITORING ? spectrum(0).size() : 0);
	}

	Path write(Path file, RunEncoding encoding) throws IOException {
		return write(file, encoding, TestRuns.header().sampleName());
	}

	Path write(Path file, RunEncoding encoding, String sample) throws IOException {
		RunHeader plain = TestRuns.header();
		RunHeader header = new RunHeader(plain.id(), plain.start(), plain.instrumentName(), plain.serialNumber(),
				plain.components(), plain.instrumentTerms(), sample, plain.softwareVersion(),
				representation == Representation.PROFILE, plain.runTerms(), plain.simulated(),
				new RunPlan(SPECTRA, kind, encoding),
				List.of(new RunSoftware("org.ionwright.driver.twin", "0.1.0"), new RunSoftware("firmware", "")),
				List.of(UserTerm.text("sample component reserpine", "C33H40N2O9 + H")));
		try (RunWriter writer = new MzmlWriterFactory().create(file, header)) {
			for (int i = 0; i < SPECTRA; i++) {
				writer.append(spectrum(i));
			}
			return writer.finish();
		}
	}
}
