package org.ionwright.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.SplittableRandom;

import org.eclipse.emf.ecore.EObject;
import org.ionwright.model.internal.ModelReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged files give a model that can be saved, or one clear line; nothing else, and they never hang. */
class MutationTest {

	private static final int MUTATIONS = 1000;

	@ParameterizedTest
	@ValueSource(strings = { DemoModels.INSTRUMENT_FILE, DemoModels.METHOD_FILE })
	void damageGivesAModelOrOneLine(String name) throws IOException {
		byte[] good = bytes(name);
		SplittableRandom random = new SplittableRandom(20261121);
		assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
			int refused = 0;
			for (int i = 0; i < MUTATIONS; i++) {
				refused += load(name + " mutation " + i, damaged(good, random)) ? 0 : 1;
			}
			assertTrue(refused > MUTATIONS / 10 && refused < MUTATIONS, refused + " refused");
		});
	}

	private static boolean load(String name, byte[] content) throws IOException {
		try {
			new ModelReader(name).open(content);
		} catch (ModelFileException e) {
			assertThrows(ModelFileException.class, () -> ModelFiles.parse(name, content, EObject.class),
					"what is whole can be opened");
		}
		EObject model;
		try {
			model = ModelFiles.parse(name, content, EObject.class);
		} catch (ModelFileException e) {
			String message = Objects.requireNonNull(e.getMessage());
			assertTrue(message.startsWith(name) && !message.contains("\n"), message);
			return false;
		}
		byte[] saved = ModelFiles.format(model, name);
		assertEquals(new String(saved, StandardCharsets.UTF_8), new String(
				ModelFiles.format(ModelFiles.parse(name, saved, EObject.class), name), StandardCharsets.UTF_8));
		return true;
	}

	private static byte[] damaged(byte[] good, SplittableRandom random) {
		String text = new String(good, StandardCharsets.UTF_8);
		int at = random.nextInt(text.length());
		int length = 1 + random.nextInt(random.nextBoolean() ? 4 : 200);
		int end = Math.min(text.length(), at + length);
		return switch (random.nextInt(6)) {
		case 0 -> text.substring(0, at).getBytes(StandardCharsets.UTF_8);
		case 1 -> (text.substring(0, at) + text.substring(end)).getBytes(StandardCharsets.UTF_8);
		case 2 -> (text.substring(0, end) + text.substring(at)).getBytes(StandardCharsets.UTF_8);
		case 3 -> {
			byte[] changed = good.clone();
			changed[at] = (byte) random.nextInt(256);
			yield changed;
		}
		case 4 -> {
			int other = random.nextInt(text.length());
			yield (text.substring(0, at) + text.substring(other, Math.min(text.length(), other + length))
					+ text.substring(end)).getBytes(StandardCharsets.UTF_8);
		}
		default -> digits(text, random).getBytes(StandardCharsets.UTF_8);
		};
	}

	/** Changes a digit, which mostly leaves a file that can be read. */
	private static String digits(String text, SplittableRandom random) {
		int at = random.nextInt(text.length());
		while (!Character.isDigit(text.charAt(at))) {
			at = (at + 1) % text.length();
		}
		return text.substring(0, at) + random.nextInt(10) + text.substring(at + 1);
	}

	private static byte[] bytes(String name) throws IOException {
		try (InputStream stream = Objects.requireNonNull(DemoModels.class.getResourceAsStream(name))) {
			return stream.readAllBytes();
		}
	}
}
