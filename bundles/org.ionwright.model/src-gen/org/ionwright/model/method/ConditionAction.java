/**
 */
package org.ionwright.model.method;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Condition Action</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a condition does.
 * <!-- end-model-doc -->
 * @see org.ionwright.model.method.MethodPackage#getConditionAction()
 * @model
 * @generated
 */
public enum ConditionAction implements Enumerator {
	/**
	 * The '<em><b>MARK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The spectrum, and with averaging the one it goes into, carries the name of the condition.
	 * <!-- end-model-doc -->
	 * @see #MARK_VALUE
	 * @generated
	 * @ordered
	 */
	MARK(0, "MARK", "MARK"),

	/**
	 * The '<em><b>PAUSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The run pauses and waits for a person; voltages stay. A reading ends the scan in progress, which is done anew.
	 * <!-- end-model-doc -->
	 * @see #PAUSE_VALUE
	 * @generated
	 * @ordered
	 */
	PAUSE(1, "PAUSE", "PAUSE"),

	/**
	 * The '<em><b>SKIP SEGMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The segment ends with all its repeats; a reading ends the scan in progress, too.
	 * <!-- end-model-doc -->
	 * @see #SKIP_SEGMENT_VALUE
	 * @generated
	 * @ordered
	 */
	SKIP_SEGMENT(2, "SKIP_SEGMENT", "SKIP_SEGMENT"),

	/**
	 * The '<em><b>STOP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The run ends, and a queue with it; a reading ends the scan in progress, too.
	 * <!-- end-model-doc -->
	 * @see #STOP_VALUE
	 * @generated
	 * @ordered
	 */
	STOP(3, "STOP", "STOP"),

	/**
	 * The '<em><b>NEXT SAMPLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The run ends, and a queue goes on with its next sample; a reading ends the scan in progress, too.
	 * <!-- end-model-doc -->
	 * @see #NEXT_SAMPLE_VALUE
	 * @generated
	 * @ordered
	 */
	NEXT_SAMPLE(4, "NEXT_SAMPLE", "NEXT_SAMPLE");

	/**
	 * The '<em><b>MARK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The spectrum, and with averaging the one it goes into, carries the name of the condition.
	 * <!-- end-model-doc -->
	 * @see #MARK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MARK_VALUE = 0;

	/**
	 * The '<em><b>PAUSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The run pauses and waits for a person; voltages stay. A reading ends the scan in progress, which is done anew.
	 * <!-- end-model-doc -->
	 * @see #PAUSE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PAUSE_VALUE = 1;

	/**
	 * The '<em><b>SKIP SEGMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The segment ends with all its repeats; a reading ends the scan in progress, too.
	 * <!-- end-model-doc -->
	 * @see #SKIP_SEGMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SKIP_SEGMENT_VALUE = 2;

	/**
	 * The '<em><b>STOP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The run ends, and a queue with it; a reading ends the scan in progress, too.
	 * <!-- end-model-doc -->
	 * @see #STOP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STOP_VALUE = 3;

	/**
	 * The '<em><b>NEXT SAMPLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The run ends, and a queue goes on with its next sample; a reading ends the scan in progress, too.
	 * <!-- end-model-doc -->
	 * @see #NEXT_SAMPLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NEXT_SAMPLE_VALUE = 4;

	/**
	 * An array of all the '<em><b>Condition Action</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ConditionAction[] VALUES_ARRAY =
		new ConditionAction[] {
			MARK,
			PAUSE,
			SKIP_SEGMENT,
			STOP,
			NEXT_SAMPLE,
		};

	/**
	 * A public read-only list of all the '<em><b>Condition Action</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ConditionAction> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Condition Action</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConditionAction get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ConditionAction result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Condition Action</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConditionAction getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ConditionAction result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Condition Action</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConditionAction get(int value) {
		switch (value) {
			case MARK_VALUE: return MARK;
			case PAUSE_VALUE: return PAUSE;
			case SKIP_SEGMENT_VALUE: return SKIP_SEGMENT;
			case STOP_VALUE: return STOP;
			case NEXT_SAMPLE_VALUE: return NEXT_SAMPLE;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private ConditionAction(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //ConditionAction
