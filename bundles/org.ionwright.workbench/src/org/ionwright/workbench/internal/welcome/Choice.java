package org.ionwright.workbench.internal.welcome;

import java.util.List;
import java.util.Map;

/**
 * One thing to begin with.
 *
 * @param command
 *            id of the command that does it; where no bundle has it, the choice is not offered
 */
record Choice(String text, String about, String command, Map<String, String> parameters) {

	private static final String SHEET = "org.ionwright.help.ui.openSheet";
	private static final String SHEET_ID = "sheet";

	/** In the order of a newcomer's questions. */
	static List<Choice> all() {
		return List.of(
				new Choice(Messages.FirstScan, Messages.FirstScanTip, SHEET,
						Map.of(SHEET_ID, "org.ionwright.help.firstScan")),
				new Choice(Messages.Demo, Messages.DemoTip, "org.ionwright.workbench.openDemo", Map.of()),
				new Choice(Messages.Project, Messages.ProjectTip, "org.eclipse.ui.newWizard",
						Map.of("newWizardId", "org.ionwright.workbench.newProject")),
				new Choice(Messages.Open, Messages.OpenTip, "org.eclipse.ui.edit.text.openLocalFile", Map.of()),
				new Choice(Messages.Driver, Messages.DriverTip, SHEET, Map.of(SHEET_ID, "org.ionwright.help.driver")),
				new Choice(Messages.Help, Messages.HelpTip, "org.eclipse.ui.help.helpContents", Map.of()));
	}
}
