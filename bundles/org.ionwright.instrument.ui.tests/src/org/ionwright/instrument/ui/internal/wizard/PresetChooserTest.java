package org.ionwright.instrument.ui.internal.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.ionwright.model.Preset;
import org.ionwright.model.Presets;
import org.junit.jupiter.api.Test;

/** Each preset can be chosen and says what it is. */
class PresetChooserTest {

	@Test
	void everyPresetIsShownWithItsDescription() {
		Shell shell = new Shell(Display.getDefault());
		try {
			List<Preset> chosen = new ArrayList<>();
			PresetChooser chooser = new PresetChooser(shell, Presets.all(), chosen::add);
			for (int i = 0; i < Presets.all().size(); i++) {
				chooser.select(i);
				assertEquals(Presets.all().get(i).description(), chooser.description());
				assertEquals(Presets.all().get(i), chosen.get(chosen.size() - 1));
			}
		} finally {
			shell.dispose();
		}
	}
}
