package org.ionwright.instrument;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;

/**
 * A conversation with a device as a test of its driver: a transcript from the opening on with the calls in it, and the JUnit class
 * that makes the compatibility kit replay it without the device. Both go into the test folder of the driver.
 *
 * @param factory
 *            binary name of the driver's factory class
 * @param device
 *            who spoke, and when, for people
 * @param transcript
 *            the whole text
 * @param remark
 *            what of the conversation is not in it and why, for people; empty when all is
 */
public record RegressionTest(String factory, String device, String transcript, String remark) {

	/** What the names of these classes end with. */
	public static final String ENDING = "RegressionTest";

	private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
	private static final Pattern FACTORY = Pattern
			.compile("([A-Za-z0-9_]+\\.)+[A-Za-z0-9_]+(\\$[A-Za-z_][A-Za-z0-9_]*)*");

	/**
	 * Makes the test of the last time that the device was connected.
	 *
	 * @param traffic
	 *            of the device, oldest first, without gaps
	 * @throws DeviceException
	 *             reason UNSUPPORTED when no test can be made of it; says why and what helps. Ask {@link #opened} before
	 */
	public static RegressionTest of(List<TrafficEntry> traffic) throws DeviceException {
		KeptConversation kept = KeptConversation.of(traffic).orElseThrow(() -> new DeviceException(
				DeviceReason.UNSUPPORTED, "the connecting of the device is not among what was kept of its traffic;"
						+ " connect it again, let it do what the test is to show, then save"));
		if (!FACTORY.matcher(kept.factory()).matches()) {
			throw new DeviceException(DeviceReason.UNSUPPORTED, "the driver's factory " + kept.factory()
					+ " has no name that a test could call it by; make it a class of its own");
		}
		return new RegressionTest(kept.factory(), kept.device(), kept.transcript(), kept.remark());
	}

	/** Whether traffic still has how the device was connected last, without which nothing can be replayed. */
	public static boolean opened(List<TrafficEntry> traffic) {
		return KeptConversation.of(traffic).isPresent();
	}

	/** The package that the class must be in. */
	public String packageName() {
		return factory.substring(0, factory.lastIndexOf('.'));
	}

	/** A name for the class: {@code TpgRegressionTest} for the {@code TpgDriverFactory}. */
	public String suggestedName() {
		return factory.substring(factory.lastIndexOf('.') + 1).replaceFirst(".*\\$", "")
				.replaceFirst("(Driver)?Factory$", "") + ENDING;
	}

	/** The class. */
	public String source(String name) {
		String made = factory.substring(packageName().length() + 1).replace('$', '.');
		return """
				package %s;

				import java.nio.file.Path;

				import org.ionwright.device.spi.DriverFactory;
				import org.ionwright.device.tck.RegressionContract;

				/** %s. */
				class %s extends RegressionContract {

					@Override
					protected DriverFactory factory() {
						return new %s();
					}

					@Override
					protected Path transcripts() throws Exception {
						return beside("%s");
					}
				}
				""".formatted(packageName(), device.replaceAll("[^A-Za-z0-9 .,:/_()+-]", " ").strip(), name, made,
				transcriptName(name));
	}

	private static String transcriptName(String name) {
		return name + ".transcript";
	}

	/**
	 * Writes both files, or none. Nothing is overwritten.
	 *
	 * @param name
	 *            of the class
	 * @return the transcript and the class
	 * @throws IOException
	 *             when one of them is there already, or the name is none that builds find; says what helps
	 */
	public List<Path> write(Path folder, String name) throws IOException {
		if (!NAME.matcher(name).matches() || !name.endsWith("Test")) {
			throw new IOException("'" + name
					+ "' is no name of a test class; it has letters, digits and _ and ends with Test, such as "
					+ suggestedName());
		}
		Path transcriptFile = folder.resolve(transcriptName(name));
		Path sourceFile = folder.resolve(name + ".java");
		for (Path file : List.of(transcriptFile, sourceFile)) {
			if (Files.exists(file)) {
				throw new FileAlreadyExistsException(file.toString(), null, "is there already; choose another name");
			}
		}
		Path transcriptPart = folder.resolve(transcriptName(name) + ".part");
		Path sourcePart = folder.resolve(name + ".java.part");
		try {
			Files.writeString(transcriptPart, transcript, StandardCharsets.ISO_8859_1, StandardOpenOption.CREATE_NEW,
					StandardOpenOption.WRITE);
			Files.writeString(sourcePart, source(name), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW,
					StandardOpenOption.WRITE);
			Files.move(transcriptPart, transcriptFile);
			try {
				Files.move(sourcePart, sourceFile);
			} catch (IOException e) {
				Files.delete(transcriptFile);
				throw e;
			}
		} finally {
			Files.deleteIfExists(transcriptPart);
			Files.deleteIfExists(sourcePart);
		}
		return List.of(transcriptFile, sourceFile);
	}
}
