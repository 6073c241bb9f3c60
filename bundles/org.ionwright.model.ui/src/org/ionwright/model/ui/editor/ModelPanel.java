package org.ionwright.model.ui.editor;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.ionwright.model.ui.edit.Assessment;

/** The body of an editor for models, as the border to the workbench sees it. UI thread. */
public interface ModelPanel {

	PartTree tree();

	PartMenu menu();

	EObject selected();

	/** Shows a part everywhere and tells nobody. */
	void select(EObject part);

	/** Goes to the part of a path, and to its field when the path names one. */
	void go(String path);

	/** Brings what is being typed to the model. */
	void flush();

	/** What the parts of the Outline are made of; the tree has the same. */
	default boolean listed(EObject part) {
		return true;
	}

	/** As of the last check; a little behind the document while a check is under way. */
	Assessment assessment();

	/** Told of parts that a person selects. */
	void onSelection(Consumer<EObject> listener);

	/** Told of each new check. */
	void onAssessment(Consumer<Assessment> listener);
}
