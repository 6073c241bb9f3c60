/**
 */
package org.ionwright.model.instrument;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Droplet Aim</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a tip was chosen for (seed 001, FIG 5).
 * <!-- end-model-doc -->
 * @see org.ionwright.model.instrument.InstrumentPackage#getDropletAim()
 * @model
 * @generated
 */
public enum DropletAim implements Enumerator {
	/**
	 * The '<em><b>EASE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Easy to make.
	 * <!-- end-model-doc -->
	 * @see #EASE_VALUE
	 * @generated
	 * @ordered
	 */
	EASE(0, "EASE", "EASE"),

	/**
	 * The '<em><b>SMALL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Small droplets.
	 * <!-- end-model-doc -->
	 * @see #SMALL_VALUE
	 * @generated
	 * @ordered
	 */
	SMALL(1, "SMALL", "SMALL"),

	/**
	 * The '<em><b>SLIGHTLY LARGER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Slightly larger droplets.
	 * <!-- end-model-doc -->
	 * @see #SLIGHTLY_LARGER_VALUE
	 * @generated
	 * @ordered
	 */
	SLIGHTLY_LARGER(2, "SLIGHTLY_LARGER", "SLIGHTLY_LARGER"),

	/**
	 * The '<em><b>SHORT RESIDENCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A short time in the chamber.
	 * <!-- end-model-doc -->
	 * @see #SHORT_RESIDENCE_VALUE
	 * @generated
	 * @ordered
	 */
	SHORT_RESIDENCE(3, "SHORT_RESIDENCE", "SHORT_RESIDENCE");

	/**
	 * The '<em><b>EASE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Easy to make.
	 * <!-- end-model-doc -->
	 * @see #EASE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EASE_VALUE = 0;

	/**
	 * The '<em><b>SMALL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Small droplets.
	 * <!-- end-model-doc -->
	 * @see #SMALL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SMALL_VALUE = 1;

	/**
	 * The '<em><b>SLIGHTLY LARGER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Slightly larger droplets.
	 * <!-- end-model-doc -->
	 * @see #SLIGHTLY_LARGER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SLIGHTLY_LARGER_VALUE = 2;

	/**
	 * The '<em><b>SHORT RESIDENCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A short time in the chamber.
	 * <!-- end-model-doc -->
	 * @see #SHORT_RESIDENCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SHORT_RESIDENCE_VALUE = 3;

	/**
	 * An array of all the '<em><b>Droplet Aim</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DropletAim[] VALUES_ARRAY =
		new DropletAim[] {
			EASE,
			SMALL,
			SLIGHTLY_LARGER,
			SHORT_RESIDENCE,
		};

	/**
	 * A public read-only list of all the '<em><b>Droplet Aim</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DropletAim> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Droplet Aim</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DropletAim get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DropletAim result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Droplet Aim</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DropletAim getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DropletAim result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Droplet Aim</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DropletAim get(int value) {
		switch (value) {
			case EASE_VALUE: return EASE;
			case SMALL_VALUE: return SMALL;
			case SLIGHTLY_LARGER_VALUE: return SLIGHTLY_LARGER;
			case SHORT_RESIDENCE_VALUE: return SHORT_RESIDENCE;
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
	private DropletAim(int value, String name, String literal) {
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
	
} //DropletAim
