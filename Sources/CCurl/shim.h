/* libcurl (Debian: libcurl4-openssl-dev) as Swift sees it: one typed shim per argument kind of its variadic calls. */
#ifndef BEVAKA_CCURL_SHIM_H
#define BEVAKA_CCURL_SHIM_H

#include <curl/curl.h>
/* What the transfer thread waits with, and how malloc(3) is tuned; Swift's Glibc module leaves these out. */
#include <malloc.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

/* curl_easy_setopt(handle, option, long) */
static inline CURLcode bevaka_curl_easy_setopt_long(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

/* curl_easy_setopt(handle, option, curl_off_t) */
static inline CURLcode bevaka_curl_easy_setopt_offset(CURL *handle, CURLoption option, curl_off_t value) {
    return curl_easy_setopt(handle, option, value);
}

/* curl_easy_setopt(handle, option, pointer): strings, lists, user data. */
static inline CURLcode bevaka_curl_easy_setopt_pointer(CURL *handle, CURLoption option, const void *value) {
    return curl_easy_setopt(handle, option, value);
}

typedef size_t (*bevaka_curl_data_callback)(char *bytes, size_t size, size_t count, void *context);

/* curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION | CURLOPT_HEADERFUNCTION | CURLOPT_READFUNCTION, callback) */
static inline CURLcode bevaka_curl_easy_setopt_data_callback(
    CURL *handle, CURLoption option, bevaka_curl_data_callback value) {
    return curl_easy_setopt(handle, option, value);
}

/* curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, callback) */
static inline CURLcode bevaka_curl_easy_setopt_opensocket(CURL *handle, curl_opensocket_callback value) {
    return curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, value);
}

/* curl_easy_setopt(handle, CURLOPT_DEBUGFUNCTION, callback) */
static inline CURLcode bevaka_curl_easy_setopt_debug(CURL *handle, curl_debug_callback value) {
    return curl_easy_setopt(handle, CURLOPT_DEBUGFUNCTION, value);
}

/* curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, callback) */
static inline CURLcode bevaka_curl_easy_setopt_progress(CURL *handle, curl_xferinfo_callback value) {
    return curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, value);
}

/* curl_easy_getinfo(handle, info, long *) */
static inline CURLcode bevaka_curl_easy_getinfo_long(CURL *handle, CURLINFO info, long *value) {
    return curl_easy_getinfo(handle, info, value);
}

/* curl_easy_getinfo(handle, info, curl_off_t *) */
static inline CURLcode bevaka_curl_easy_getinfo_offset(CURL *handle, CURLINFO info, curl_off_t *value) {
    return curl_easy_getinfo(handle, info, value);
}

/* curl_easy_getinfo(handle, info, void **): strings and private data. */
static inline CURLcode bevaka_curl_easy_getinfo_pointer(CURL *handle, CURLINFO info, void **value) {
    return curl_easy_getinfo(handle, info, value);
}

/* curl_multi_setopt(handle, option, long) */
static inline CURLMcode bevaka_curl_multi_setopt_long(CURLM *handle, CURLMoption option, long value) {
    return curl_multi_setopt(handle, option, value);
}

/* curl_multi_setopt(handle, option, pointer) */
static inline CURLMcode bevaka_curl_multi_setopt_pointer(CURLM *handle, CURLMoption option, void *value) {
    return curl_multi_setopt(handle, option, value);
}

/* curl_multi_setopt(handle, CURLMOPT_SOCKETFUNCTION, callback) */
static inline CURLMcode bevaka_curl_multi_setopt_socket_callback(CURLM *handle, curl_socket_callback value) {
    return curl_multi_setopt(handle, CURLMOPT_SOCKETFUNCTION, value);
}

/* curl_multi_setopt(handle, CURLMOPT_TIMERFUNCTION, callback) */
static inline CURLMcode bevaka_curl_multi_setopt_timer_callback(CURLM *handle, curl_multi_timer_callback value) {
    return curl_multi_setopt(handle, CURLMOPT_TIMERFUNCTION, value);
}

/* CURLMsg.data is a C union, read here by its one field that matters. */
static inline CURLcode bevaka_curl_message_result(const CURLMsg *message) { return message->data.result; }

/* The address in curl_sockaddr is longer than the field that declares it, so Swift must not copy the field. */
static inline const struct sockaddr *bevaka_curl_sockaddr_address(const struct curl_sockaddr *address) {
    return &address->addr;
}

#endif
