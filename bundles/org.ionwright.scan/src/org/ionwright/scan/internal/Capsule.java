package org.ionwright.scan.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.eclipse.emf.ecore.EObject;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.scan.FrozenSetup;
import org.ionwright.scan.ScanPlan;
import org.ionwright.scan.ScanRefusedException;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.forecast.FrozenRun;
import org.ionwright.spectrum.run.RunFact;

/**
 * What is needed to do a run once more, in the file of the run itself: instrument and method as their files hold them, each with its
 * SHA-256, by which runs of one state of an instrument are found.
 */
final class Capsule {

	private Capsule() {
	}

	static List<UserTerm> of(ScanPlan plan, MassSpectrometer instrument) {
		String model = file(instrument);
		return List.of(UserTerm.text("instrument file SHA-256", sha256(model)),
				UserTerm.text("instrument file (gzip, base64)", packed(model)),
				UserTerm.text("method file SHA-256", sha256(plan.methodFile())),
				UserTerm.text("method file (gzip, base64)", packed(plan.methodFile())));
	}

	/**
	 * @throws ScanRefusedException
	 *             when there is nothing to open
	 */
	static FrozenSetup open(List<RunFact> facts) throws ScanRefusedException {
		FrozenRun frozen = FrozenRun.of(facts);
		if (frozen.methodFile().isEmpty() || frozen.instrumentFile().isEmpty()) {
			throw new ScanRefusedException("the run does not hold its "
					+ (frozen.methodFile().isEmpty() ? "method" : "instrument")
					+ ", or it is damaged; only runs acquired by this program can be done once more");
		}
		String sample = facts.stream().filter(fact -> fact.group().equals("sample") && fact.name().equals("name"))
				.map(RunFact::value).findFirst().orElse("");
		try {
			return new FrozenSetup(parse("method of the run", frozen.methodFile(), AcquisitionMethod.class),
					parse("instrument of the run", frozen.instrumentFile(), MassSpectrometer.class), frozen.seed(),
					sample);
		} catch (ModelFileException e) {
			throw new ScanRefusedException(String.valueOf(e.getMessage()), e);
		}
	}

	private static <T extends EObject> T parse(String name, String text, Class<T> type) throws ModelFileException {
		return ModelFiles.parse(name, text.getBytes(StandardCharsets.UTF_8), type);
	}

	/** Empty for a model that no file can hold. */
	static String file(EObject model) {
		try {
			return new String(ModelFiles.format(model, "run"), StandardCharsets.UTF_8);
		} catch (ModelFileException e) {
			return "";
		}
	}

	private static String packed(String text) {
		try {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
				zip.write(text.getBytes(StandardCharsets.UTF_8));
			}
			return Base64.getEncoder().encodeToString(bytes.toByteArray());
		} catch (IOException e) {
			throw new UncheckedIOException("memory cannot fail", e);
		}
	}

	private static String sha256(String text) {
		try {
			return HexFormat.of().formatHex(
					MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}
}
