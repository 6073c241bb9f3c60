package org.ionwright.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.ionwright.spectrum.MassAxis;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpectrumPictureTest {

	@TempDir
	Path folder = Path.of("");

	@Test
	void pictureShowsThePeakWhereItIs() throws Exception {
		Path file = folder.resolve("sum.png");
		SpectrumPicture.write(sum(), file);
		BufferedImage image = ImageIO.read(file.toFile());
		assertEquals(1400, image.getWidth());
		assertTrue(blue(image, image.getWidth() / 2 - 60, image.getWidth() / 2 + 120, 200, 400) > 50,
				"the peak in the middle of the range is drawn");
		assertEquals(0, blue(image, 200, 400, 200, 400), "nothing is drawn where there are no ions");
		assertFalse(Files.exists(folder.resolve("sum.png.part")));
	}

	@Test
	void existingFileIsNotOverwritten() throws Exception {
		Path file = Files.writeString(folder.resolve("sum.png"), "mine");
		assertThrows(IOException.class, () -> SpectrumPicture.write(sum(), file));
		assertEquals("mine", Files.readString(file));
		assertFalse(Files.exists(folder.resolve("sum.png.part")));
	}

	/** The device that is always full. */
	@Test
	void fullDiskIsCalledByItsName() throws Exception {
		Path full = Path.of("/dev/full");
		Assumptions.assumeTrue(Files.exists(full));
		Files.createSymbolicLink(folder.resolve("sum.png.part"), full);
		IOException failure = assertThrows(IOException.class,
				() -> SpectrumPicture.write(sum(), folder.resolve("sum.png")));
		assertTrue(String.valueOf(failure.getMessage()).contains("No space left"), failure.getMessage());
		assertFalse(Files.exists(folder.resolve("sum.png")));
	}

	private static SummedSpectrum sum() {
		double[] intensities = new double[1001];
		intensities[500] = 1000;
		return new SummedSpectrum("run.mzML", MassAxis.linear(100, 0.1, 1001), intensities, 3, true);
	}

	private static int blue(BufferedImage image, int left, int right, int top, int bottom) {
		int count = 0;
		for (int x = left; x < right; x++) {
			for (int y = top; y < bottom; y++) {
				int rgb = image.getRGB(x, y);
				int red = (rgb >> 16) & 0xff;
				int blue = rgb & 0xff;
				count += blue - red > 60 ? 1 : 0;
			}
		}
		return count;
	}
}
