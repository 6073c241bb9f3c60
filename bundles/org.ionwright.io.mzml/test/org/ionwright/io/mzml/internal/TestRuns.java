package org.ionwright.io.mzml.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;

import org.ionwright.io.mzml.internal.write.MzmlWriterFactory;
import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.run.InstrumentComponent;
import org.ionwright.spectrum.run.InstrumentComponent.Kind;
import org.ionwright.spectrum.run.RunHeader;
import org.ionwright.spectrum.run.RunWriter;

/** Runs and files that several tests use. */
public final class TestRuns {

	public static final MassAxis AXIS = MassAxis.linear(50, 0.1, 401);

	private TestRuns() {
	}

	public static RunHeader header() {
		CvTerm volts = new CvTerm("MS:1000876", "cone voltage", "40.0", "UO:0000218", "volt");
		List<InstrumentComponent> components = List.of(
				new InstrumentComponent(Kind.SOURCE,
						List.of(CvTerm.of("MS:1000073", "electrospray ionization"), CvTerm.of("MS:1000060", "infusion"),
								volts),
						List.of(UserTerm.number("capillary voltage [V]", 3000))),
				new InstrumentComponent(Kind.ANALYZER, List.of(CvTerm.of("MS:1000081", "quadrupole")),
						List.of(UserTerm.text("stage", "first, same m/z as the second"))),
				new InstrumentComponent(Kind.ANALYZER, List.of(CvTerm.of("MS:1000081", "quadrupole")), List.of()),
				new InstrumentComponent(Kind.DETECTOR, List.of(CvTerm.of("MS:1000116", "photomultiplier"),
						CvTerm.of("MS:1000118", "pulse counting")), List.of()));
		return header(components, true);
	}

	public static RunHeader header(List<InstrumentComponent> components, boolean simulated) {
		return new RunHeader("2026-11-21 run <1> & \"more\"", Instant.parse("2026-11-21T09:00:00Z"), "Demo & Co <MS>",
				"SN-0001", components, List.of(UserTerm.number("field radius [m]", 0.004)), "reserpine 1 µmol/L",
				"0.1.0", true, List.of(UserTerm.text("method", "full scan\n50-1050"), UserTerm.text("seed", "42")),
				simulated);
	}

	/** Counts that look like a scan: a few peaks, much zero; the same for the same index. */
	public static Spectrum spectrum(int index) {
		return spectrum(index, AXIS);
	}

	public static Spectrum spectrum(int index, MassAxis axis) {
		Random random = new Random(index);
		double[] counts = new double[axis.size()];
		for (int i = 0; i < counts.length; i++) {
			counts[i] = random.nextInt(40) == 0 ? random.nextInt(100_000) : random.nextInt(2);
		}
		return Spectrum.builder(index, axis, counts).polarity(Polarity.POSITIVE).startSeconds(index * 2.1)
				.window(50, 90).dwellSeconds(2e-4)
				.terms(List.of(CvTerm.of("MS:1000616", "preset scan configuration", "method-1")))
				.userTerms(List.of(UserTerm.number("first stage window [m/z]", 12.5))).build();
	}

	/** Writes a run of that many spectra and gives it its name. */
	public static Path write(Path folder, String name, int spectra) throws IOException {
		try (RunWriter writer = new MzmlWriterFactory().create(folder.resolve(name), header())) {
			for (int i = 0; i < spectra; i++) {
				writer.append(spectrum(i));
			}
			return writer.finish();
		}
	}

	public static byte[] sample(String name) throws IOException {
		try (InputStream in = TestRuns.class.getResourceAsStream("/org/ionwright/io/mzml/data/" + name)) {
			if (in == null) {
				throw new IOException("no test resource " + name);
			}
			return in.readAllBytes();
		}
	}

	public static Path sampleFile(Path folder, String name) throws IOException {
		return Files.write(folder.resolve(name), sample(name));
	}
}
