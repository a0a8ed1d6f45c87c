import { ref } from "vue";

/** Where the person is, asked for on a tap and kept only while the page is open. */
export const place = ref<{ lat: number; lon: number } | null>(null);
export const placing = ref(false);
export const placeFailed = ref(false);

export async function locate(): Promise<boolean> {
  placing.value = true;
  placeFailed.value = false;
  try {
    const found = await new Promise<GeolocationPosition>((resolve, reject) =>
      navigator.geolocation.getCurrentPosition(resolve, reject, { timeout: 8000, maximumAge: 60_000 }));
    // Three decimals are about 100 m: enough for "near", too little for "who".
    place.value = { lat: Number(found.coords.latitude.toFixed(3)), lon: Number(found.coords.longitude.toFixed(3)) };
    return true;
  } catch {
    placeFailed.value = true;
    return false;
  } finally {
    placing.value = false;
  }
}

export function forgetPlace(): void {
  place.value = null;
}
