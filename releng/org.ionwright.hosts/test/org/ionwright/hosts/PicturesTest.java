package org.ionwright.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The pictures of README and help can be taken from what was built; those in the tree stay as they are. */
@Isolated
class PicturesTest {

	private static final Path KEPT = Places.ROOT.resolve("bundles/org.ionwright.help/html/images");
	private static final long LONGEST_SECONDS = 1500;
	private static final int FEWEST_COLOURS = 60;
	private static final double MOST_OF_ONE_COLOUR = 0.9;

	@Test
	void eachPictureIsTakenFromTheProduct() throws Exception {
		Path folder = Places.scratch("pictures");
		Program.Ended ended = Program.run(folder, LONGEST_SECONDS, List.of(
				Places.ROOT.resolve("releng/org.ionwright.pictures/take").toString(), Places.PRODUCT.toString(),
				folder.toString()));
		assertEquals(0, ended.code(), ended.output());
		assertEquals(pictures(KEPT), pictures(folder), ended.output());
		for (String name : pictures(KEPT)) {
			BufferedImage kept = ImageIO.read(KEPT.resolve(name).toFile());
			BufferedImage taken = ImageIO.read(folder.resolve(name).toFile());
			assertEquals(kept.getWidth() + " x " + kept.getHeight(), taken.getWidth() + " x " + taken.getHeight(),
					name);
			assertShowsSomething(name, taken);
		}
	}

	private static Set<String> pictures(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".png"))
					.collect(Collectors.toCollection(TreeSet::new));
		}
	}

	private static void assertShowsSomething(String name, BufferedImage picture) {
		Map<Integer, Integer> colours = new HashMap<>();
		for (int y = 0; y < picture.getHeight(); y++) {
			for (int x = 0; x < picture.getWidth(); x++) {
				colours.merge(picture.getRGB(x, y), 1, Integer::sum);
			}
		}
		assertTrue(colours.size() >= FEWEST_COLOURS, name + " has " + colours.size() + " colours");
		double most = colours.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
		assertTrue(most < MOST_OF_ONE_COLOUR * picture.getWidth() * picture.getHeight(),
				name + " is nearly all of one colour");
	}
}
