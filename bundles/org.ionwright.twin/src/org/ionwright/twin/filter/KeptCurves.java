package org.ionwright.twin.filter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import java.util.function.DoubleFunction;
import java.util.zip.CRC32;

/**
 * Curves in a folder, so that processes that follow one another make each of them once. Off unless the variable {@value #VARIABLE}
 * of the environment names the folder, as the script that runs all tests does: whoever sets it empties the folder when this
 * package has changed. What cannot be read or written is made without a word. Safe for use by several threads and processes.
 */
final class KeptCurves {

	static final String VARIABLE = "IONWRIGHT_TWIN_TABLES";
	static final KeptCurves NONE = new KeptCurves(Optional.empty());

	private final Optional<Path> folder;

	KeptCurves(Optional<Path> folder) {
		this.folder = folder;
	}

	static KeptCurves ofEnvironment() {
		return new KeptCurves(
				Optional.ofNullable(System.getenv(VARIABLE)).filter(name -> !name.isEmpty()).map(Path::of));
	}

	/**
	 * A maker of curves that looks here first.
	 *
	 * @param what
	 *            all that the curves depend on beside their place
	 */
	DoubleFunction<TransmissionCurve> before(String what, DoubleFunction<TransmissionCurve> maker) {
		if (folder.isEmpty()) {
			return maker;
		}
		Path here = folder.get().resolve(UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)).toString());
		return place -> {
			Path file = here.resolve(Double.toString(place));
			return read(file).orElseGet(() -> kept(file, maker.apply(place)));
		};
	}

	private static Optional<TransmissionCurve> read(Path file) {
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		try {
			ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
			double[] numbers = new double[(bytes.remaining() - Long.BYTES) / Double.BYTES];
			bytes.asDoubleBuffer().get(numbers);
			boolean whole = bytes.getLong(bytes.limit() - Long.BYTES) == sum(bytes.array());
			return whole ? Optional.of(TransmissionCurve.ofNumbers(numbers)) : Optional.empty();
		} catch (IOException | RuntimeException e) {
			return Optional.empty();
		}
	}

	private static TransmissionCurve kept(Path file, TransmissionCurve curve) {
		double[] numbers = curve.numbers();
		ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Double.BYTES + Long.BYTES);
		bytes.asDoubleBuffer().put(numbers);
		bytes.putLong(bytes.limit() - Long.BYTES, sum(bytes.array()));
		try {
			Files.createDirectories(file.getParent());
			Path part = Files.createTempFile(file.getParent(), "", ".part");
			Files.write(part, bytes.array());
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			// the next one makes it again
		}
		return curve;
	}

	private static long sum(byte[] bytes) {
		CRC32 sum = new CRC32();
		sum.update(bytes, 0, bytes.length - Long.BYTES);
		return sum.getValue();
	}
}
