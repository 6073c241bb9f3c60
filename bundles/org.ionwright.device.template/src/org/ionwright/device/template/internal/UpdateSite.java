package org.ionwright.device.template.internal;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;

/** Finds the update site that was built together with the running product. */
final class UpdateSite {

	/** How far up from the product's folder it may lie: target/products/uid/os/ws/arch beside target/repository. */
	private static final int LEVELS = 8;

	private UpdateSite() {
	}

	/** Its address; empty when it is not found: the product was brought to another place. */
	static String ofThisProgram() {
		String home = System.getProperty("eclipse.home.location", "");
		try {
			return home.isEmpty() ? "" : near(Path.of(URI.create(home.replace(" ", "%20"))));
		} catch (IllegalArgumentException | FileSystemNotFoundException e) {
			return "";
		}
	}

	static String near(Path product) {
		@Nullable
		Path folder = product;
		for (int i = 0; i < LEVELS && folder != null; i++) {
			Path site = folder.resolve("repository");
			if (Files.exists(site.resolve("content.jar")) || Files.exists(site.resolve("content.xml.xz"))) {
				return site.toUri().toString();
			}
			folder = folder.getParent();
		}
		return "";
	}
}
